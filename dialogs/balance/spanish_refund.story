account: refund-coming
language: es

> cuánto debo
< Al domingo 22 de noviembre de 2026, Daniel Nguyen no debe nada.
| Un reembolso de $1,286.00 por 2025 está previsto para el martes 1.º de diciembre de 2026.
| [Mis pagos]
