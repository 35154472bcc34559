// Ends a server whose parent is gone: here the test does that itself.
module.exports = { start() {}, exit: (code) => process.exit(code ?? 0) };
