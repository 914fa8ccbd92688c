// A server that shows these pages can serve another file here, with the base path of its own API.
window.raslServer = null;
