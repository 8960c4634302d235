//! Two-pole filters.

use super::Pcm;
use std::f64::consts::TAU;

/// Rumble below this is cut, in hertz (domain.md §5: 80 to 100 Hz).
const HIGH_PASS_HZ: f64 = 80.0;

/// A two-pole filter, in double precision: the poles of a high-pass at 38 Hz lie close to the unit circle.
#[derive(Clone, Debug)]
pub(super) struct Biquad {
    b: [f64; 3],
    a: [f64; 2],
    state: [f64; 2],
}

impl Biquad {
    /// Of its coefficients, `a0` first.
    pub(super) fn new(b: [f64; 3], a: [f64; 3]) -> Self {
        Self { b: b.map(|b| b / a[0]), a: [a[1] / a[0], a[2] / a[0]], state: [0.0; 2] }
    }

    /// A Butterworth high-pass (formulas of R. Bristow-Johnson's audio equaliser cookbook).
    fn high_pass(hertz: f64, rate: u32) -> Self {
        let turn = TAU * hertz / f64::from(rate.max(1));
        let (sin, cos) = turn.sin_cos();
        let alpha = sin / (2.0 * std::f64::consts::FRAC_1_SQRT_2);
        let side = f64::midpoint(1.0, cos);
        Self::new([side, -2.0 * side, side], [1.0 + alpha, -2.0 * cos, 1.0 - alpha])
    }

    /// The next sample (transposed direct form II).
    pub(super) fn next(&mut self, x: f64) -> f64 {
        let y = self.b[0].mul_add(x, self.state[0]);
        self.state[0] = self.b[1].mul_add(x, self.state[1]) - self.a[0] * y;
        self.state[1] = self.b[2].mul_add(x, -(self.a[1] * y));
        y
    }
}

impl Pcm {
    /// Without rumble: wind, a hand on the phone, a lorry.
    #[must_use]
    pub(super) fn high_passed(mut self) -> Self {
        let mut filter = Biquad::high_pass(HIGH_PASS_HZ, self.rate);
        for sample in &mut self.samples {
            *sample = narrow(filter.next(f64::from(*sample)));
        }
        self
    }
}

/// A sample in single precision, which is what samples are.
#[expect(clippy::cast_possible_truncation, reason = "samples are single precision")]
pub(super) const fn narrow(x: f64) -> f32 {
    x as f32
}
