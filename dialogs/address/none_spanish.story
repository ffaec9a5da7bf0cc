account: owes-one-year-es
without: address
language: es

> cuál es mi dirección registrada
< No hay una dirección registrada que yo pueda mostrar. Una persona de la oficina le puede decir adónde van sus cartas, y cambiarlo. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
| [Hablar con una persona] [Mis avisos]
