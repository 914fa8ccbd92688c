// A plugin of the renderer: shows how an operation is called, in Java and with curl, above its responses.
(function () {
  'use strict';

  function samplesOf(path, method) {
    const operation = (window.raslSpecification.paths[path] || {})[method];
    return operation ? window.raslSamples[operation.operationId] : undefined;
  }

  window.RaslCodeSamples = function (system) {
    const React = system.React;
    const element = React.createElement;

    function Samples({ samples }) {
      const languages = Object.keys(samples);
      const [shown, show] = React.useState(languages[0]);
      const [copied, setCopied] = React.useState(false);
      const copy = () => navigator.clipboard.writeText(samples[shown]).then(() => setCopied(true));
      return element('section', { className: 'samples', 'aria-label': 'Code samples' },
        element('div', { className: 'opblock-section-header' },
          element('h4', null, 'Code'),
          element('div', { role: 'group', 'aria-label': 'Language' }, languages.map(language =>
            element('button', {
              key: language, type: 'button', className: 'btn', 'aria-pressed': language === shown,
              onClick: () => { show(language); setCopied(false); }
            }, language))),
          navigator.clipboard && element('button', { type: 'button', className: 'btn', onClick: copy }, copied ? 'Copied' : 'Copy')),
        element('pre', { className: 'microlight', tabIndex: 0 }, element('code', null, samples[shown])));
    }

    return {
      wrapComponents: {
        responses: Original => props => {
          const samples = samplesOf(props.path, props.method);
          return element(React.Fragment, null,
            samples && element(Samples, { samples }),
            element(Original, props));
        }
      }
    };
  };
})();
