//! Tells the derive of API schemas that a [`Day`](../src/time.rs) is a date: it reads names, and ours is an alias.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    utoipa_config::Config::new().alias_for("Day", "Date").write_to_file();
}
