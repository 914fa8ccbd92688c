(function () {
  'use strict';

  const SANDBOX_TOKEN = 'rasl_sandbox_full';

  const theme = document.getElementById('theme');
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

  function dark(on) {
    document.documentElement.classList.toggle('dark-mode', on);
    theme.setAttribute('aria-pressed', String(on));
  }
  dark(prefersDark.matches);
  prefersDark.addEventListener('change', event => dark(event.matches));
  theme.addEventListener('click', () => dark(theme.getAttribute('aria-pressed') !== 'true'));

  function isLoopback(server) {
    return new URL(server.url).hostname === '127.0.0.1';
  }

  // Served by a sandbox, the page calls that one; otherwise the one that the specification names. What is tried out never starts
  // with production.
  function servers(documented) {
    const sandbox = documented.filter(isLoopback);
    const own = location.protocol.startsWith('http') && window.raslServer
      ? [{ url: new URL(window.raslServer, location.href).href, description: 'This sandbox' }]
      : [];
    return [...own, ...sandbox, ...documented.filter(server => !isLoopback(server))];
  }

  const specification = { ...window.raslSpecification, servers: servers(window.raslSpecification.servers) };

  window.ui = SwaggerUIBundle({
    spec: specification,
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    persistAuthorization: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    plugins: [window.RaslCodeSamples],
    onComplete: () => window.ui.preauthorizeApiKey('bearer', SANDBOX_TOKEN)
  });
})();
