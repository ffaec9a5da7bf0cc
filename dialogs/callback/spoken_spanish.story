account: owes-one-year-es
language: es
medium: spoken

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> 305-555-0178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el viernes a las diez
< Una llamada al tres cero cinco, cinco cinco cinco, cero uno siete ocho, y usted dijo: el viernes a las diez. ¿La pido?
> sí
< Listo. Su petición de llamada está con las personas de la oficina, con el número uno siete cuatro, cinco uno cero dos seis. Le llaman en el horario de la oficina, y puede ser a otra hora de la que pidió. Nadie de la oficina le pide su contraseña. Puede decir: Cuándo me atiende una persona, Hablar con una persona.
