account: on-a-plan
as: ellis
language: es
medium: spoken

> pedir una autorización a mi cliente
< ¿Pide actuar por Grace Okafor, o solo mirar? Puede decir: Actuar y mirar, Solo mirar.
> solo mirar
< ¿Para qué años? Puede decir: Este año, Últimos tres años, Todos los años, más.
> este año
< ¿Cuál es su número CAF? Por favor, dígalo dígito por dígito.
> (the number)
< Pedir a Grace Okafor que le deje mirar, con una autorización de información, para dos mil veintiséis, con su número CAF cero nueve seis, dos cinco cuatro, uno siete cero R. ¿Mando la solicitud?
refused: too_many_authorizations_waiting
> sí
< Ya esperan demasiadas solicitudes suyas en esta cuenta. Cuando una de ellas se firme, se rechace o se retire, puede pedir otra vez. Puede decir: Quién puede actuar o mirar, Mis clientes.
