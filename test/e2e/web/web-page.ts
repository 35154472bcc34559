/** What the page of the web editor starts with. */
export interface WebPageSetup {
  /** Host and port of the server of the page. */
  readonly authority: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The page that starts VS Code's web build with the extension under test and a workspace in memory. */
export function webPage({ authority, settings }: WebPageSetup): string {
  const at = (path: string) => ({ scheme: 'http', authority, path });
  const options = {
    productConfiguration: {
      enableTelemetry: false,
      webEndpointUrlTemplate: `http://{{uuid}}.${authority}/static`,
    },
    configurationDefaults: settings,
    additionalBuiltinExtensions: [at('/memory-files')],
    developmentOptions: { extensions: [at('/extension')] },
  };
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/static/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label=""></body>
<script src="/static/out/vs/loader.js"></script>
<script src="/static/out/vs/webPackagePaths.js"></script>
<script>
function start({ create, URI }) {
  const options = ${JSON.stringify(options).replace(/</g, '\\u003c')};
  options.additionalBuiltinExtensions = options.additionalBuiltinExtensions.map(URI.revive);
  options.developmentOptions.extensions = options.developmentOptions.extensions.map(URI.revive);
  const workspace = { folderUri: URI.from({ scheme: 'memory', path: '/' }) };
  options.workspaceProvider = { workspace, trusted: true, open: async () => false };
  create(document.body, options);
}
for (const [name, path] of Object.entries(self.webPackagePaths)) {
  self.webPackagePaths[name] = location.origin + '/static/node_modules/' + name + '/' + path;
}
const policy = trustedTypes.createPolicy('amdLoader', { createScriptURL: (url) => url });
require.config({
  baseUrl: location.origin + '/static/out',
  paths: self.webPackagePaths,
  recordStats: true,
  trustedTypesPolicy: policy,
});
</script>
<script src="/static/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/static/out/vs/workbench/workbench.web.main.js"></script>
<script>require(['vs/workbench/workbench.web.main'], start);</script>
</html>
`;
}
