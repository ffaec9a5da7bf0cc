account: on-a-plan
as: ellis
language: es
medium: spoken

> soy agente registrado quiero pedir autorización a mi cliente
< ¿Pide actuar por Grace Okafor, o solo mirar? Puede decir: Actuar y mirar, Solo mirar.
> el segundo
< ¿Para qué años? Puede decir: Este año, Últimos tres años, Todos los años, más.
> el primero
< ¿Cuál es su número CAF? Por favor, dígalo dígito por dígito.
> (the number)
< Pedir a Grace Okafor que le deje mirar, con una autorización de información, para dos mil veintiséis, con su número CAF cero siete ocho, ocho cinco cinco, cero dos cero R. ¿Mando la solicitud?
> sí
< Listo. Su solicitud espera la firma del contribuyente, hasta el lunes veintidós de marzo de dos mil veintisiete. Mientras no se firme, no le da acceso. Puede decir: Quién puede actuar o mirar, Mis clientes.
