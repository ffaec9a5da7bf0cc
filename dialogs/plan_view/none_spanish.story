account: owes-one-year-es
language: es

> mi plan de pagos
< No hay un plan de pagos en su cuenta. Al domingo 22 de noviembre de 2026 se deben $883.13. Puede ver qué planes puede tener y empezar uno aquí.
| [Planes de pago] [Empezar un plan de pagos] [Hacer un pago]
