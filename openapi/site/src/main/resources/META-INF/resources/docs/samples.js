window.raslSamples = {};
