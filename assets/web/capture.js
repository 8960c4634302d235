// Hands the microphone's samples to the app as they come, in pieces of a tenth of a second (app/audio/src/web/microphone.rs).
// It runs in the browser's sound thread, where nothing of the page may make it wait.
const PIECE = 4096;

registerProcessor("capture", class extends AudioWorkletProcessor {
  piece = new Float32Array(PIECE);
  at = 0;

  process([input]) {
    for (const sample of input[0] ?? []) {
      this.piece[this.at++] = sample;
      if (this.at === PIECE) this.hand();
    }
    return true;
  }

  hand() {
    this.port.postMessage(this.piece, [this.piece.buffer]);
    this.piece = new Float32Array(PIECE);
    this.at = 0;
  }
});
