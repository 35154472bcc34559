import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** Shows the author a sentence, without waiting for an answer: some editors give none. */
export function tell({ connection }: Session, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}

/** Shows the author why something cannot be done. */
export function tellRefusal({ connection }: Session, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
}
