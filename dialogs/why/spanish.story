account: owes-two-years
language: es

> ¿por qué debo tanto?
< ¿Qué saldo quiere que le explique?
| [2022: $1,681.25] [2023: $859.07]
> 2023
< Se deben $859.07 por 2023 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (viernes 12 de abril de 2024): $4,310.00
| Impuesto retenido del sueldo: -$3,700.00
| Pago (miércoles 6 de mayo de 2026): -$120.00
| Pago devuelto por el banco: $120.00
| Multa cobrada: $25.00
| Multa por pagar tarde, 32 meses: $97.60
| Intereses del martes 16 de abril de 2024 al domingo 22 de noviembre de 2026: $126.47
| [Línea por línea] [Hacer un pago] [¿Cuánto debo?]
> [Línea por línea]
< 2023 línea por línea, al domingo 22 de noviembre de 2026:
| viernes 12 de abril de 2024: impuesto según la declaración, $4,310.00
| lunes 15 de abril de 2024: impuesto retenido del sueldo, -$3,700.00
| miércoles 6 de mayo de 2026: pago, -$120.00
| lunes 11 de mayo de 2026: pago devuelto por el banco, $120.00
| lunes 11 de mayo de 2026: multa cobrada, $25.00
| Del martes 16 de abril de 2024 al martes 15 de diciembre de 2026: multa por pagar tarde, 32 meses al 0.5% de $610.00, $97.60
| Del martes 16 de abril de 2024 al lunes 10 de junio de 2024: intereses, 56 días al 8% anual, $7.51
| Del martes 11 de junio de 2024 al martes 31 de diciembre de 2024: intereses, 204 días al 8% anual, $28.44
| Del miércoles 1.º de enero de 2025 al martes 31 de marzo de 2026: intereses, 455 días al 7% anual, $59.44
| Del miércoles 1.º de abril de 2026 al lunes 11 de mayo de 2026: intereses, 41 días al 6% anual, $4.82
| Del martes 12 de mayo de 2026 al martes 30 de junio de 2026: intereses, 50 días al 6% anual, $5.90
| Del miércoles 1.º de julio de 2026 al domingo 22 de noviembre de 2026: intereses, 145 días al 7% anual, $20.36
| Total: $859.07
| [Hacer un pago] [¿Cuánto debo?]
