# Es muy corto para un teléfono: se pide otra vez y la hora queda.
account: owes-one-year-es
language: es

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> 178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el viernes a las diez
< Una llamada al 178, cuándo: «el viernes a las diez». ¿La pido?
| [Sí] [No]
> sí
< Eso no parece un número de teléfono al que se pueda llamar.
|
| Una persona le puede llamar. ¿A qué número de teléfono?
> 305-555-0178
< Una llamada al 3055550178, cuándo: «el viernes a las diez». ¿La pido?
| [Sí] [No]
> sí
< Listo. Su petición de llamada está con las personas de la oficina, con el número 39435904. Le llaman en el horario de la oficina, y puede ser a otra hora de la que pidió. Nadie de la oficina le pide su contraseña.
| [¿Cuándo me atiende una persona?] [Hablar con una persona]
