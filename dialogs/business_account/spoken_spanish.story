account: owes-one-year-es
language: es
medium: spoken

> tengo un negocio y lo quiero agregar
< Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene un rol en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su rol, o quita el de otra persona. Puede decir: Qué roles hay, Otra cuenta, Hablar con una persona.
> qué roles hay
< Hay cuatro roles en un negocio. El propietario único ve y hace todo. El funcionario designado ve y hace todo por el negocio. El socio o accionista mira y no actúa. El usuario designado tiene los formularios y derechos que se eligieron, y nada más. Una persona de la oficina registra o quita un rol. Puede decir: Hablar con una persona, Quién puede actuar o mirar.
