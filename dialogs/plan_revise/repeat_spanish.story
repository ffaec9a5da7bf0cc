account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> ayuda
< Con débito automático cada pago sale solo de su cuenta bancaria y un plan mensual cuesta menos. Sin él, usted hace cada pago. Los intereses y las multas siguen durante un plan.
|
| ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> ayuda
< Cuanto más pague al mes, antes termina y menos cuesta. Puede dejar $200.00 y cambiar solo el día o la cuenta bancaria.
|
| Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
> 150
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> ayuda
< Cada pago vence ese día del mes. Si ese día los bancos cierran, vence el siguiente día bancario. Muchas personas eligen el día después de cobrar.
|
| Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 20
< $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> ayuda
< Cambio el plan de pagos vigente: la cantidad, el día del mes, cómo se paga o la cuenta bancaria. Nada cambia antes de que se lo lea y usted diga que sí.
|
| $150.00 el día 20 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> atrás
< Ahora es el día 15. ¿Qué día del mes desea pagar?
| [Como está: día 15]
> el 21
< $150.00 el día 21 de cada mes, desde la cuenta corriente que termina en 0917, en lugar de $200.00 el día 15. No hay cargo. ¿Cambio su plan a esto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro plan] [Otra cantidad] [Otro día] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. Su plan de pagos queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
