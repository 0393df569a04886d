// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A binary tree of boxes, one of them opened.

use kernel::prelude::*;

module! {
    type: Tree,
    name: "tree_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Node {
    key: u32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn insert(slot: &mut Option<Box<Node>>, key: u32) -> Result {
    match slot {
        None => {
            *slot = Some(Box::try_new(Node {
                key,
                left: None,
                right: None,
            })?);
            Ok(())
        }
        Some(node) if key < node.key => insert(&mut node.left, key),
        Some(node) => insert(&mut node.right, key),
    }
}

fn depth(node: &Option<Box<Node>>) -> usize {
    match node {
        None => 0,
        Some(node) => 1 + depth(&node.left).max(depth(&node.right)),
    }
}

fn unbox(node: Box<Node>) -> Node {
    *node
}

struct Tree {
    root: Option<Box<Node>>,
}

impl kernel::Module for Tree {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut root = None;
        for key in [3, 1, 2] {
            insert(&mut root, key)?;
        }
        pr_info!("depth {}\n", depth(&root));
        let only = unbox(Box::try_new(Node { key: 1, left: None, right: None })?);
        pr_info!("{}\n", only.key);
        Ok(Tree { root })
    }
}
