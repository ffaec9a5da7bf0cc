account: owes-one-year-es
language: es

> dónde está mi reembolso
< Al domingo 22 de noviembre de 2026, no hay un reembolso en camino y se deben $883.13. Un reembolso se usa primero para lo que se debe.
| [Mi declaración] [¿Cuánto debo?]
