# Lo que no es un número se pregunta otra vez con otras palabras.
account: owes-one-year-es
language: es

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> lo tiene mi hermana
< Necesito un número de teléfono con su código de área, por ejemplo 555-010-0123.
> el 305-555-0178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el viernes a las diez
< Una llamada al 3055550178, cuándo: «el viernes a las diez». ¿La pido?
| [Sí] [No]
> sí
< Listo. Su petición de llamada está con las personas de la oficina, con el número 11772384. Le llaman en el horario de la oficina, y puede ser a otra hora de la que pidió. Nadie de la oficina le pide su contraseña.
| [¿Cuándo me atiende una persona?] [Hablar con una persona]
