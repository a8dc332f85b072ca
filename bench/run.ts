console.log('see below');
