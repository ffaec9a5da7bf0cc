account: owes-one-year-es
language: es
medium: spoken

> tengo un negocio y lo quiero agregar
< Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene una función en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su función, o quita la de alguien. Puede decir: Qué funciones hay, Otra cuenta, Hablar con una persona.
> qué funciones hay
< Hay cuatro funciones en un negocio. El propietario único ve y hace todo. El encargado designado ve y hace todo por el negocio. El socio o accionista mira y no actúa. El usuario designado tiene los formularios y derechos que se eligieron, y nada más. Una persona de la oficina registra una función o la quita. Puede decir: Hablar con una persona, Quién puede actuar o mirar.
