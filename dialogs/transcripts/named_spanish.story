account: owes-two-years
language: es

> necesito un registro de cuenta de 2022
< Registro de cuenta, 2022, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $1,601.35, intereses $79.90, multa $0.00. En total $1,681.25.
| 15 abr 2023: impuesto retenido del sueldo, -$2,280.00
| 20 jul 2023: declaración presentada, impuesto fijado, $3,120.00
| 11 sep 2023: multa por declarar tarde, $450.00
| 11 sep 2023: intereses cobrados, $37.39
| 11 sep 2023: multa por pagar tarde, $21.00
| 11 sep 2023: se mandó un aviso o se hizo una nota, $0.00
| 16 oct 2023: se mandó un aviso o se hizo una nota, $0.00
| 20 nov 2023: se mandó un aviso o se hizo una nota, $0.00
| 5 feb 2024: se mandó un aviso o se hizo una nota, $0.00
| 11 mar 2024: se mandó un aviso o se hizo una nota, $0.00
| 26 ene 2026: intereses cobrados, $263.96
| 26 ene 2026: multa por pagar tarde, $189.00
| 26 ene 2026: pago, -$200.00
| Como se presentó el jueves 20 de julio de 2023:
| Ingreso total: $49,700.00
| Ingreso bruto ajustado (AGI): $49,700.00
| Ingreso tributable: $28,900.00
| Impuesto total: $3,120.00
| Impuesto retenido del sueldo: $2,280.00
| Total de pagos: $2,280.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
> un transcript de cuenta de 2023
< Transcripción de la cuenta, 2023, al domingo 22 de noviembre de 2026:
| Saldo de la cuenta $648.61, intereses $118.96, multa $91.50. En total $859.07.
| 12 abr 2024: declaración presentada, impuesto fijado, $4,310.00
| 12 abr 2024: impuesto retenido del sueldo, -$3,700.00
| 10 jun 2024: intereses cobrados, $7.51
| 10 jun 2024: multa por pagar tarde, $6.10
| 10 jun 2024: se mandó un aviso o se hizo una nota, $0.00
| 15 jul 2024: se mandó un aviso o se hizo una nota, $0.00
| 6 may 2026: pago, -$120.00
| 11 may 2026: multa por un pago devuelto, $25.00
| 11 may 2026: pago devuelto por el banco, $120.00
| 18 may 2026: se mandó un aviso o se hizo una nota, $0.00
| 2 nov 2026: se mandó un aviso o se hizo una nota, $0.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
> necesito el transcript de mi declaración de 2023
< Transcripción de la declaración, 2023. Como se presentó el viernes 12 de abril de 2024:
| Ingreso total: $60,150.00
| Ingreso bruto ajustado (AGI): $60,150.00
| Ingreso tributable: $38,250.00
| Impuesto total: $4,310.00
| Impuesto retenido del sueldo: $3,700.00
| Total de pagos: $3,700.00
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
> necesito mi transcripción de salarios e ingresos de 2023
< Hay papeles de salarios e ingresos registrados de 2023. Todavía no los puedo leer aquí.
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
