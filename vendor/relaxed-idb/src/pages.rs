//! A database in memory, block by block, that knows what changed since the last flush and what was there before.

use crate::idb::Blocks;
use js_sys::Uint8Array;
use rsqlite_vfs::{VfsFile, VfsResult};
use std::collections::BTreeMap;

/// The blocks of a database file.
#[derive(Default)]
pub(crate) struct Pages {
    size: usize,
    block_size: usize,
    blocks: Blocks,
    change: Change,
}

/// What changed since the last flush: for each changed block what it was, and the size of the file.
#[derive(Default)]
pub(crate) struct Change {
    before: BTreeMap<usize, Option<Uint8Array>>,
    size: Option<usize>,
}

impl Pages {
    /// Of what IndexedDB holds.
    pub(crate) fn of(blocks: Blocks) -> Self {
        let block_size = blocks.values().next().map_or(0, |block| block.length() as usize);
        let size = blocks.keys().last().map_or(0, |last| last + block_size);
        Self { size, block_size, blocks, change: Change::default() }
    }

    /// Takes the changes out, to be written: the blocks to put, the size, and how to undo.
    pub(crate) fn take(&mut self) -> Option<(Blocks, usize, Change)> {
        let change = std::mem::take(&mut self.change);
        if change.size.is_none() {
            return None;
        }
        let blocks = change
            .before
            .keys()
            .filter_map(|offset| Some((*offset, self.blocks.get(offset)?.clone())))
            .collect();
        Some((blocks, self.size, change))
    }

    /// Puts back what was there before these changes and before every later one.
    pub(crate) fn undo(&mut self, older: Change) {
        let newer = std::mem::take(&mut self.change);
        for change in [newer, older] {
            for (offset, block) in change.before {
                match block {
                    Some(block) => self.blocks.insert(offset, block),
                    None => self.blocks.remove(&offset),
                };
            }
            self.size = change.size.unwrap_or(self.size);
        }
    }

    /// Remembers a block as it is, the first time it changes.
    fn touch(&mut self, offset: usize) {
        self.change.size.get_or_insert(self.size);
        let block = self.blocks.get(&offset);
        self.change.before.entry(offset).or_insert_with(|| block.map(|b| b.slice(0, b.length())));
    }

    fn put(&mut self, offset: usize, bytes: &[u8]) {
        self.touch(offset);
        // A new array, never the old one in place: a flush under way may still hold it.
        self.blocks.insert(offset, Uint8Array::new_from_slice(bytes));
    }
}

impl VfsFile for Pages {
    fn read(&self, buf: &mut [u8], offset: usize) -> VfsResult<bool> {
        buf.fill(0);
        let end = (offset + buf.len()).min(self.size);
        if self.block_size == 0 || offset >= end {
            return Ok(false);
        }
        let mut at = offset;
        while at < end {
            let start = at % self.block_size;
            let n = (self.block_size - start).min(end - at);
            if let Some(block) = self.blocks.get(&(at - start)) {
                let part = block.subarray(start as u32, (start + n) as u32);
                part.copy_to(&mut buf[at - offset..at - offset + n]);
            }
            at += n;
        }
        Ok(end == offset + buf.len())
    }

    /// SQLite writes a database by whole pages.
    fn write(&mut self, buf: &[u8], offset: usize) -> VfsResult<()> {
        self.block_size = buf.len();
        for gap in (self.size..offset).step_by(buf.len()) {
            self.put(gap, &vec![0; buf.len()]);
        }
        self.put(offset, buf);
        self.size = self.size.max(offset + buf.len());
        Ok(())
    }

    fn truncate(&mut self, size: usize) -> VfsResult<()> {
        let beyond: Vec<usize> = self.blocks.range(size..).map(|(offset, _)| *offset).collect();
        self.change.size.get_or_insert(self.size);
        for offset in beyond {
            self.touch(offset);
            self.blocks.remove(&offset);
        }
        self.size = size;
        Ok(())
    }

    fn flush(&mut self) -> VfsResult<()> {
        Ok(())
    }

    fn size(&self) -> VfsResult<usize> {
        Ok(self.size)
    }
}
