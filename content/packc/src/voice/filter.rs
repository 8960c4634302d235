//! Two-pole filters and a repeatable noise source, for clips and beds.

use std::f32::consts::TAU;

/// A two-pole filter (formulas of R. Bristow-Johnson's audio equaliser cookbook).
#[derive(Clone, Debug)]
pub(super) struct Biquad {
    b: [f32; 3],
    a: [f32; 2],
    x: [f32; 2],
    y: [f32; 2],
}

impl Biquad {
    pub(super) fn high_pass(hertz: f32, rate: u32) -> Self {
        let (cos, alpha) = turn(hertz, 0.707, rate);
        let side = f32::midpoint(1.0, cos);
        Self::new([side, -2.0 * side, side], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    pub(super) fn low_pass(hertz: f32, rate: u32) -> Self {
        let (cos, alpha) = turn(hertz, 0.707, rate);
        let side = (1.0 - cos) / 2.0;
        Self::new([side, 2.0 * side, side], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    /// Keeps what is around a frequency; the higher `q`, the narrower.
    pub(super) fn band_pass(hertz: f32, q: f32, rate: u32) -> Self {
        let (cos, alpha) = turn(hertz, q, rate);
        Self::new([alpha, 0.0, -alpha], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    fn new(b: [f32; 3], a: [f32; 3]) -> Self {
        Self { b: b.map(|b| b / a[0]), a: [a[1] / a[0], a[2] / a[0]], x: [0.0; 2], y: [0.0; 2] }
    }

    pub(super) fn next(&mut self, x: f32) -> f32 {
        let y = self.b[0] * x + self.b[1] * self.x[0] + self.b[2] * self.x[1]
            - self.a[0] * self.y[0]
            - self.a[1] * self.y[1];
        self.x = [x, self.x[0]];
        self.y = [y, self.y[0]];
        y
    }
}

#[expect(clippy::cast_precision_loss, reason = "sample rates are small")]
fn turn(hertz: f32, q: f32, rate: u32) -> (f32, f32) {
    let w = TAU * hertz / rate as f32;
    (w.cos(), w.sin() / (2.0 * q))
}

/// White noise that is the same at every build (xorshift).
#[derive(Clone, Debug)]
pub(super) struct White(u32);

impl White {
    pub(super) const fn new(seed: u32) -> Self {
        Self(seed ^ 0x9e37_79b9)
    }

    /// Between −1 and 1.
    #[expect(clippy::cast_precision_loss, reason = "24 bits fit a single")]
    pub(super) fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        (self.0 >> 8) as f32 / 8_388_608.0 - 1.0
    }
}
