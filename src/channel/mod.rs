//! The doors. Each knows one outside world and `turn`.
