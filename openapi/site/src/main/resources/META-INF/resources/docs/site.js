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

  // The renderer fills fields in with examples, and would try out a list with every filter at once.
  function withoutFilling(parameter) {
    const examples = Object.values(parameter.examples || {}).map(example => example.value);
    if (parameter.$ref || parameter.required || examples.length === 0) {
      return parameter;
    }
    const { examples: dropped, ...rest } = parameter;
    const texts = examples.map(example => '`' + (Array.isArray(example) ? example.join(',') : example) + '`');
    return { ...rest, description: (parameter.description || '') + '\n\nFor example ' + texts.join(' or ') };
  }

  function prepared(document) {
    const methods = item => Object.fromEntries(Object.entries(item).map(([name, part]) => [name,
      name === 'parameters' ? part.map(withoutFilling)
        : part && part.parameters ? { ...part, parameters: part.parameters.map(withoutFilling) } : part]));
    const each = (map, change) => Object.fromEntries(Object.entries(map || {}).map(([name, part]) => [name, change(part)]));
    return {
      ...document,
      servers: servers(document.servers),
      paths: each(document.paths, methods),
      components: { ...document.components, parameters: each(document.components.parameters, withoutFilling) }
    };
  }

  window.ui = SwaggerUIBundle({
    spec: prepared(window.raslSpecification),
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
