account: on-a-plan
as: ellis
language: es

> pedirle una autorización a mi cliente
< ¿Pide actuar por Grace Okafor, o solo mirar?
| [Actuar y mirar] [Solo mirar]
> cero tres cero cero uno dos tres cuatro cinco r
< ¿Pide actuar por Grace Okafor, o solo mirar?
| [Actuar y mirar] [Solo mirar]
> la primera
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años] [Este año, negocio] [Últimos tres años, negocio] [Todos los años, negocio]
> la primera
< Pedir a Grace Okafor que le deje actuar y mirar, con un poder, para 2026, con su número CAF 030012345R. ¿Mando la solicitud?
| [Sí] [No]
> no, es 0300-54321R
< Pedir a Grace Okafor que le deje actuar y mirar, con un poder, para 2026, con su número CAF 030054321R. ¿Mando la solicitud?
| [Sí] [No]
> sí
< Ese número CAF no está registrado como suyo.
|
| ¿Cuál es su número CAF?
> abc
< Necesito su número CAF, por ejemplo 0300-12345R. ¿Cuál es?
> cero tres cero cero uno dos tres cuatro cinco erre
< Pedir a Grace Okafor que le deje actuar y mirar, con un poder, para 2026, con su número CAF 030012345R. ¿Mando la solicitud?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro derecho] [Otros años] [Otro número CAF] [Dejarlo así]
