account: on-a-plan
language: es

> terminar mi plan de pagos
< Su plan de $200.00 al mes terminaría hoy. Entonces todo lo que se debe, $5,085.34 al domingo 22 de noviembre de 2026, vence de inmediato, y puede empezar otra vez el cobro. Los pagos del plan que aún se pueden detener se detienen. ¿Termino el plan?
| [Sí] [No]
refused: no_plan_in_effect
> sí
< Su plan ya terminó.
|
| No hay ningún plan de pagos vigente, así que no hay nada que terminar.
| [Planes de pago] [¿Cuánto debo?]
