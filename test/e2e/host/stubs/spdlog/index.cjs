// A logger to files with the entry points that VS Code's server calls, in place of one that has to be compiled.
// An ES module finds its names only in lines of the form `exports.name = …`.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  level = 2;
  bare = false;

  constructor(_kind, _name, file) {
    this.file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.closeSync(fs.openSync(file, 'a'));
  }

  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    try {
      fs.appendFileSync(this.file, this.bare ? message : `${time} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder of the test is gone, and with it whoever would read this.
    }
  }

  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }

  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.bare = false;
  }
  clearFormatters() {
    this.bare = true;
  }
  flush() {}
  drop() {}
}

async function createLogger(name, file) {
  return new Logger('file', name, file);
}

exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
