account: on-a-plan
as: ellis
language: es

> pedir una autorización a mi cliente
< ¿Pide actuar por Grace Okafor, o solo mirar?
| [Actuar y mirar] [Solo mirar]
> el primero
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años] [Este año, negocio] [Últimos tres años, negocio] [Todos los años, negocio]
> el segundo
< ¿Cuál es su número CAF?
> (the number)
< Pedir a Grace Okafor que le deje actuar y mirar, con un poder, para 2024 a 2026, con su número CAF 040065833R. ¿Mando la solicitud?
| [Sí] [No]
> sí
< Listo. Su solicitud espera la firma del contribuyente, hasta el lunes 22 de marzo de 2027. Mientras no se firme, no le da acceso.
| [¿Quién puede actuar o mirar?] [Mis clientes]
