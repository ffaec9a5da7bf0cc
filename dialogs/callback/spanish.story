account: owes-one-year-es
language: es

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> mi celular
< Aquí no puedo ver ni cambiar un número de teléfono. Se cambia así:
| El número que recibe sus códigos para entrar: en los ajustes del servicio que comprueba quién es usted.
| El número suyo que tiene la oficina: lo cambia una persona de la oficina. El teléfono de la oficina está en la parte de arriba de cada aviso.
| Si perdió ese teléfono: diga «bloquear mi cuenta».
|
| Volvamos a la llamada.
|
| Una persona le puede llamar. ¿A qué número de teléfono?
> 305-555-0178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> ayuda
< Dígalo con sus propias palabras, por ejemplo «el lunes por la mañana». Lo paso tal como lo dice.
|
| ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el viernes a las diez
< Una llamada al 3055550178, cuándo: «el viernes a las diez». ¿La pido?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro número] [Otra hora] [Dejarlo así]
> otra hora
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el lunes
< Una llamada al 3055550178, cuándo: «el lunes». ¿La pido?
| [Sí] [No]
> sí
< Listo. Su petición de llamada está con las personas de la oficina, con el número 92198824. Le llaman en el horario de la oficina, y puede ser a otra hora de la que pidió. Nadie de la oficina le pide su contraseña.
| [¿Cuándo me atiende una persona?] [Hablar con una persona]
