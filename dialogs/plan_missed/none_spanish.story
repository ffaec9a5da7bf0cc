account: owes-one-year-es
language: es

> me atrasé con el plan
< No hay ningún plan de pagos vigente. Al domingo 22 de noviembre de 2026 se deben $883.13. Si un plan terminó, puede empezar uno nuevo: le muestro cuáles puede tener.
| [Planes de pago] [Empezar un plan de pagos] [¿Cuánto debo?]
