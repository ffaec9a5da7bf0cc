account: owes-two-years
language: es

> transcripción de la cuenta
< ¿De qué año?
| [2023] [2022]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a las transcripciones.
|
| ¿De qué año?
| [2023] [2022]
> 2022
< Transcripción de la cuenta, 2022, al domingo 22 de noviembre de 2026:
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
| Todavía no puedo mandar el papel por aquí. Puede obtenerlo en su cuenta en línea con la oficina.
| [Transcripciones] [Mi declaración] [¿Por qué debo eso?]
