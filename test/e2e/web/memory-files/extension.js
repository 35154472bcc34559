// A folder in memory, the workspace of an editor that has no disk: its files come from the server of the page.
const vscode = require('vscode');

const FILE = 1;
const FOLDER = 2;
const { Changed, Created, Deleted } = vscode.FileChangeType;

exports.activate = async (context) => {
  const source = vscode.Uri.joinPath(context.extensionUri, '..', 'files.json');
  const texts = await (await fetch(source.toString(true))).json();
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [`/${name}`, { data: new TextEncoder().encode(text), mtime: 1 }]),
  );
  const changes = new vscode.EventEmitter();
  const find = (uri) => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };

  const provider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      if (uri.path === '/') return { type: FOLDER, ctime: 0, mtime: 0, size: 0 };
      const { data, mtime } = find(uri);
      return { type: FILE, ctime: 0, mtime, size: data.length };
    },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), FILE]),
    readFile: (uri) => find(uri).data,
    writeFile(uri, data) {
      const before = files.get(uri.path);
      files.set(uri.path, { data, mtime: (before?.mtime ?? 0) + 1 });
      changes.fire([{ type: before ? Changed : Created, uri }]);
    },
    delete(uri) {
      find(uri);
      files.delete(uri.path);
      changes.fire([{ type: Deleted, uri }]);
    },
    rename(from, to) {
      files.set(to.path, find(from));
      files.delete(from.path);
      changes.fire([
        { type: Deleted, uri: from },
        { type: Created, uri: to },
      ]);
    },
    createDirectory() {},
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', provider));
};
