/** The halves of family names that nobody has. */
export const halves = {
  first: [
    'Quill',
    'Kettle',
    'Moth',
    'Lantern',
    'Brindle',
    'Otter',
    'Sorrel',
    'Thimble',
    'Pebble',
    'Marrow',
    'Tallow',
    'Fennel',
    'Cobble',
    'Wicket',
    'Nettle',
    'Saffron',
  ],
  second: ['mere', 'wick', 'hollow', 'combe', 'stead', 'water', 'bank', 'thorpe', 'ridge', 'lea', 'haven', 'garth'],
};

/**
 * Given names and family names by where they come from, and how many in a hundred have them. `invented` says how often the
 * family name has a half beside it that nobody has, which makes plain that the person is made up; `latin` is how the others
 * spell a name of another script.
 */
export const origins = [
  {
    share: 30,
    invented: 1,
    given: [
      'Mara',
      'Wren',
      'Tobias',
      'Juniper',
      'Alasdair',
      'Philippa',
      'Rowan',
      'Della',
      'Emmett',
      'Sage',
      'Harriet',
      'Linus',
      'Odette',
      'Jonah',
      'Mary Ellen',
      'Anne-Marie',
      'Theodora',
      'Clement',
    ],
    family: [''],
  },
  {
    share: 7,
    invented: 0.6,
    given: ['Aoife', 'Caoimhe', 'Tadhg', 'Saoirse', 'Éamon', 'Niamh', 'Órla'],
    family: ["O'Tidewell", 'O’Farrowby', 'Mac Giolla Cuain', 'Ní Lanntair', 'D’Arbrack'],
  },
  {
    share: 11,
    invented: 0.5,
    given: ['Ximena', 'María José', 'Íñigo', 'Lucía', 'Joaquín', 'Nuria', 'Andrés', 'Pilar', 'José Luis', 'Yesenia'],
    family: ['Peñaclara Ríos', 'de la Ribera Honda', 'Santoluz', 'Núñez Farola', 'Mendaluna', 'Ibáñez del Faro'],
  },
  {
    share: 4,
    invented: 0.3,
    given: ['Inês', 'João', 'Conceição', 'Tomé', 'Luísa'],
    family: ['da Lanterna Nova', 'Figueirinha', 'Abrantes do Cais', 'Gonçalvinho'],
  },
  {
    share: 5,
    invented: 0.5,
    given: ['Zoë', 'Étienne', 'Solène', 'Loïc', 'Marie-Claire', 'Anaïs'],
    family: ['Lavoine-Ruisseau', 'Duquai', 'Bellerive d’Automne', 'Cœurjoly'],
  },
  {
    share: 5,
    invented: 0.5,
    given: ['Jörg', 'Sigrún', 'Åsa', 'Søren', 'Annelie', 'Weronika'],
    family: ['Lindholz-Ray', 'Müllerbach', 'Östervik', 'Straßacker', 'von der Windmole'],
  },
  {
    share: 4,
    invented: 0.3,
    given: ['Małgorzata', 'Zdeněk', 'Łucja', 'Jiří', 'Ilinca', 'Đorđe'],
    family: ['Jezioranka-Cicha', 'Řekovský', 'Świetlikowska', 'Popa-Felinar', 'Tihorečić'],
  },
  {
    share: 5,
    invented: 0.5,
    given: ['Chidinma', 'Ọláyínká', 'Kwame', 'Ines', 'Thandeka', 'Amadou'],
    family: ['Okonjo-Hale', 'Adébọ̀wálé-Odò', 'Nkosi-Lantern', 'Diallo-Riverine', 'Boatengsea'],
  },
  {
    share: 6,
    invented: 0.25,
    familyFirst: true,
    given: ['Thị Sương Mai', 'Văn An Hòa', 'Ngọc Bích Thủy', 'Đức Thuyền', 'Thị Ánh Đèn'],
    family: ['Nguyễn', 'Trần', 'Phạm', 'Đặng', 'Lê'],
  },
  {
    share: 4,
    invented: 0.4,
    given: ['Leyla', 'Çağla', 'Işıl', 'Ömer', 'Şirin'],
    family: ['Denizfener', 'Gökırmak', 'Yıldızköprü', 'İncesuoğlu'],
  },
  {
    share: 5,
    invented: 0,
    familyFirst: true,
    given: ['小舟', '静渡', '灯心', '雲帆', '渡月'],
    family: ['林', '陳', '白', '河野', '小川'],
    latin: { given: ['Xiaozhou', 'Shizuto', 'Dengxin', 'Yunfan', 'Togetsu'], family: ['Lin', 'Chen', 'Bai', 'Kōno', 'Ogawa'] },
  },
  {
    share: 3,
    invented: 0,
    familyFirst: true,
    given: ['등대', '나루', '하늘빛'],
    family: ['김', '이', '박'],
    latin: { given: ['Deungdae', 'Naru', 'Haneulbit'], family: ['Kim', 'Lee', 'Park'] },
  },
  {
    share: 3,
    invented: 0,
    given: ['ليلى', 'سامي', 'نور الهدى', 'هالة'],
    family: ['الوادي البعيد', 'قنديل البحر', 'أبو المرسى'],
    latin: { given: ['Layla', 'Sami', 'Nour al-Huda', 'Hala'], family: ['al-Wadi al-Baid', 'Qandil al-Bahr', 'Abu al-Marsa'] },
  },
  {
    share: 2,
    invented: 0,
    given: ['נועה', 'אלעד', 'תמר'],
    family: ['אור־נחל', 'בן־מגדלור', 'גשר־ים'],
    latin: { given: ['Noa', 'Elad', 'Tamar'], family: ['Or-Nachal', 'Ben-Migdalor', 'Gesher-Yam'] },
  },
  {
    share: 4,
    invented: 0,
    given: ['मीरा', 'अरुणदीप', 'सुधा'],
    family: ['नदीवाला', 'दीपकिनारी', 'सागरसेतु'],
    latin: { given: ['Meera', 'Arundeep', 'Sudha'], family: ['Nadiwala', 'Deepkinari', 'Sagarsetu'] },
  },
  {
    share: 2,
    invented: 0,
    given: ['Оксана', 'Мирон', 'Лада'],
    family: ['Тихобереж', 'Ліхтаренко', 'Заводько'],
    latin: { given: ['Oksana', 'Myron', 'Lada'], family: ['Tykhoberezh', 'Likhtarenko', 'Zavodko'] },
  },
];

export const pronouns = [
  ['she/her', 49],
  ['he/him', 26],
  ['they/them', 8],
  ['she/they', 4],
  ['he/they', 2],
  [undefined, 11],
];
