account: owes-one-year
as: ellis
with: authorizations
language: es

> dónde está el reembolso
< Al domingo 22 de noviembre de 2026, no hay un reembolso en camino y se deben $1,415.43. Un reembolso se usa primero para lo que se debe.
| [Mi declaración] [¿Cuánto debo?]
