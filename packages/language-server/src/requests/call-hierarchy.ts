import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '@role-profile/language-service';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
} from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';
import { runSafe } from '../run-safe.ts';

/** The reporting line, as editors show who calls what. */
export const callHierarchyRequest: RequestHandler = {
  capability: { callHierarchyProvider: true },
  register: (session) => {
    const { connection, store } = session;
    connection.onRequest(
      CallHierarchyPrepareRequest.type,
      answer(session, 'reporting line', [], (file, { position }) => prepareCallHierarchy(file, position, store)),
    );
    connection.onRequest(CallHierarchyIncomingCallsRequest.type, ({ item }, token) =>
      runSafe('direct reports', () => incomingCalls(item, store), [], connection.console, token),
    );
    connection.onRequest(CallHierarchyOutgoingCallsRequest.type, ({ item }, token) =>
      runSafe('managers', () => outgoingCalls(item, store), [], connection.console, token),
    );
  },
};
