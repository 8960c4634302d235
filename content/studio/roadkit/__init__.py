"""Driver's-eye views of a junction, a ring or a street, built from the `[view.x]` of a question bank. Right-hand traffic."""
