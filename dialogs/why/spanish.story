account: owes-two-years
language: es

> ¿por qué debo tanto?
< ¿Qué saldo quiere que le explique?
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
> [Línea por línea]
< 2023 línea por línea, al domingo 22 de noviembre de 2026:
| 12 abr 2024: impuesto según la declaración, $4,310.00
| 12 abr 2024: impuesto retenido del sueldo, -$3,700.00
| 6 may 2026: pago, -$120.00
| 11 may 2026: pago devuelto por el banco, $120.00
| 11 may 2026: multa cobrada, $25.00
| Del 16 abr 2024 al 15 dic 2026: multa por pagar tarde, 32 meses al 0.5% de $610.00, $97.60
| Del 16 abr 2024 al 10 jun 2024: intereses, 56 días al 8% anual, $7.51
| Del 11 jun 2024 al 31 dic 2024: intereses, 204 días al 8% anual, $28.44
| Del 1 ene 2025 al 31 mar 2026: intereses, 455 días al 7% anual, $59.44
| Del 1 abr 2026 al 11 may 2026: intereses, 41 días al 6% anual, $4.82
| Del 12 may 2026 al 30 jun 2026: intereses, 50 días al 6% anual, $5.90
| Del 1 jul 2026 al 22 nov 2026: intereses, 145 días al 7% anual, $20.36
| Total: $859.07
| [Hacer un pago] [¿Cuánto debo?]
