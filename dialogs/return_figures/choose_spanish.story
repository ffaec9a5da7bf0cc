account: owes-one-year-es
language: es

> mi declaración
< La declaración de 2025 se recibió el martes 14 de abril de 2026. Como se presentó:
| Ingreso total: $67,531.00
| Ingreso bruto ajustado (AGI): $67,531.00
| Ingreso tributable: $51,781.00
| Impuesto total: $5,975.00
| Impuesto retenido del sueldo: $5,065.00
| Total de pagos: $5,065.00
| Mostraba $910.00 por pagar. Estado civil para la declaración: soltero o soltera.
| [Transcripciones] [¿Dónde está mi reembolso?] [¿Cuánto debo?]
