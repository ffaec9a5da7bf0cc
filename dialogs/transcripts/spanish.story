account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> necesito una transcripción
< Hay cinco transcripciones:
| De la declaración: la declaración como se presentó, este año y 3 años atrás.
| De la cuenta: lo que se registró en un año, este año y 9 años atrás.
| Registro de cuenta: las dos en una, este año y 3 años atrás.
| De salarios e ingresos: lo que reportaron patrones y bancos, unos 10 años.
| Verificación de no declaración: que no hay declaración registrada, 3 años atrás.
| Todavía no puedo mandar una por aquí. Se obtienen en su cuenta en línea con la oficina. Las cifras principales de una declaración sí se las puedo mostrar ahora.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué debe ser diferente?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
