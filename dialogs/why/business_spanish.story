account: business-941
language: es

> por qué debemos tanto
< ¿Qué saldo quiere que le explique?
| [Formulario 941, 1.er trimestre de 2026: $2,733.01] [Formulario 941, 2.º trimestre de 2026: $1,888.51]
> el segundo trimestre
< Se deben $1,888.51 por Formulario 941, 2.º trimestre de 2026 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (29 jul 2026): $10,212.00
| Pagos de impuesto estimado: -$8,400.00
| Multa por pagar tarde, 4 meses: $36.24
| Intereses del 1 ago 2026 al 22 nov 2026: $40.27
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]
> [Línea por línea]
< Formulario 941, 2.º trimestre de 2026 línea por línea, al domingo 22 de noviembre de 2026:
| 11 jul 2026: pago de impuesto estimado, -$8,400.00
| 29 jul 2026: impuesto según la declaración, $10,212.00
| Del 1 ago 2026 al 30 nov 2026: multa por pagar tarde, 4 meses al 0.5% de $1,812.00, $36.24
| Del 1 ago 2026 al 19 sep 2026: intereses, 50 días al 7% anual, $17.46
| Del 20 sep 2026 al 22 nov 2026: intereses, 64 días al 7% anual, $22.81
| Total: $1,888.51
| [Hacer un pago] [¿Cuánto debo?]
