//! The order files are needed in: the head, then scene by scene, required first, small before large.

use content_pack::File;

/// Sorts the files of a pack.
pub(super) fn as_needed(mut files: Vec<&File>) -> Vec<&File> {
    let mut units: Vec<String> = files.iter().filter_map(|file| unit_of(&file.label)).collect();
    units.sort();
    let scene = |file: &File| units.iter().position(|unit| is_of(&file.label, unit));
    files.sort_by_key(|file| {
        let head = file.label == content_pack::Pack::LABEL;
        // What no scene names alone is needed by the first one already.
        (!file.required, !head, scene(file).unwrap_or_default(), file.size)
    });
    files
}

/// `core.02` of `unit/core.02.json`.
fn unit_of(label: &str) -> Option<String> {
    label.strip_prefix("unit/")?.strip_suffix(".json").map(str::to_owned)
}

/// Whether a label is of a unit: it is one of its parts, with or without an ending.
fn is_of(label: &str, unit: &str) -> bool {
    label.split('/').any(|part| {
        part.strip_prefix(unit).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use content_pack::BlobHash;

    #[test]
    fn the_first_scene_comes_before_the_second() {
        let file = |label: &str, size: u32, required: bool| File {
            label: label.to_owned(),
            hash: BlobHash::of(label.as_bytes()),
            size,
            media: String::new(),
            variant: String::new(),
            required,
        };
        let files = [
            file("unit/core.02.json", 10, true),
            file("voice/fr/core.01/a.ogg", 90, true),
            file("voice/fr/core.02/a.ogg", 5, true),
            file("gloss/ar/core.01.json", 4, false),
            file("unit/core.01.json", 20, true),
            file("pack.json", 500, true),
        ];
        let order: Vec<&str> =
            as_needed(files.iter().collect()).iter().map(|f| f.label.as_str()).collect();
        assert_eq!(
            order,
            [
                "pack.json",
                "unit/core.01.json",
                "voice/fr/core.01/a.ogg",
                "voice/fr/core.02/a.ogg",
                "unit/core.02.json",
                "gloss/ar/core.01.json"
            ]
        );
    }
}
