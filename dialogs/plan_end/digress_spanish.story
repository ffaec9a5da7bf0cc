account: on-a-plan
language: es

> terminar mi plan de pagos
< Su plan de $200.00 al mes terminaría hoy. Entonces todo lo que se debe, $5,085.34 al domingo 22 de noviembre de 2026, vence de inmediato, y puede empezar otra vez el cobro. Los pagos del plan que aún se pueden detener se detienen. ¿Termino el plan?
| [Sí] [No]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Grace Okafor es $5,085.34.
| 2024: $5,085.34 (impuesto $4,000.00, multas $403.00, intereses $660.34, cargos $22.00)
| Todavía sin contar: un pago en camino, $200.00.
| Usted tiene un plan de pagos de $200.00 al mes. El próximo pago es de $200.00 el martes 15 de diciembre de 2026.
|
| Volvamos a terminar su plan de pagos.
|
| Su plan de $200.00 al mes terminaría hoy. Entonces todo lo que se debe, $5,085.34 al domingo 22 de noviembre de 2026, vence de inmediato, y puede empezar otra vez el cobro. Los pagos del plan que aún se pueden detener se detienen. ¿Termino el plan?
| [Sí] [No]
> no
< De acuerdo. Su plan de pagos sigue.
| [¿Cuánto debo?] [Hacer un pago]
