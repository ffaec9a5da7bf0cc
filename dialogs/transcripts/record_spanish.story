account: owes-one-year
language: es

> registro de cuenta
< Registro de cuenta, 2025, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $1,391.94, intereses $10.49, multa $13.00. En total $1,415.43.
| 9 abr 2026: declaración presentada, impuesto fijado, $8,430.00
| 9 abr 2026: impuesto retenido del sueldo, -$6,980.00
| 8 jun 2026: intereses cobrados, $12.93
| 8 jun 2026: multa por pagar tarde, $14.50
| 8 jun 2026: se mandó un aviso o se hizo una nota, $0.00
| 13 jul 2026: se mandó un aviso o se hizo una nota, $0.00
| 13 oct 2026: intereses cobrados, $35.51
| 13 oct 2026: multa por pagar tarde, $29.00
| 13 oct 2026: pago, -$150.00
| 2 nov 2026: se mandó un aviso o se hizo una nota, $0.00
| Como se presentó el jueves 9 de abril de 2026:
| Ingreso total: $77,186.00
| Ingreso bruto ajustado (AGI): $77,186.00
| Ingreso tributable: $61,436.00
| Impuesto total: $8,430.00
| Impuesto retenido del sueldo: $6,980.00
| Total de pagos: $6,980.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
