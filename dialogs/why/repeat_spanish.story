account: owes-two-years
language: es

> por qué debo tanto
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> repita por favor
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> ayuda
< Un saldo pertenece a un año de impuestos, o a un trimestre en el caso del impuesto sobre la nómina. Elija el que quiere que le explique.
|
| ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> 2023
< Se deben $859.07 por 2023 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (12 abr 2024): $4,310.00
| Impuesto retenido del sueldo: -$3,700.00
| Pago (6 may 2026): -$120.00
| Pago devuelto por el banco: $120.00
| Multa cobrada: $25.00
| Multa por pagar tarde, 32 meses: $97.60
| Intereses del 16 abr 2024 al 22 nov 2026: $126.47
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]
> repita
< Se deben $859.07 por 2023 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (12 abr 2024): $4,310.00
| Impuesto retenido del sueldo: -$3,700.00
| Pago (6 may 2026): -$120.00
| Pago devuelto por el banco: $120.00
| Multa cobrada: $25.00
| Multa por pagar tarde, 32 meses: $97.60
| Intereses del 16 abr 2024 al 22 nov 2026: $126.47
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]
