"""English words: of roles, of departments, of companies, and those that are no names."""

from __future__ import annotations

ROLE_WORDS = frozenset(
    "engineer developer manager analyst designer assistant officer nurse teacher lecturer professor intern trainee apprentice driver cook "
    "chef supervisor consultant specialist coordinator co-ordinator administrator director architect scientist researcher technician clerk "
    "accountant lawyer editor writer producer representative rep agent adviser advisor associate executive operator mechanic electrician "
    "carer worker cashier barista waiter waitress receptionist librarian planner buyer auditor controller programmer tester fellow postdoc "
    "tutor therapist physiotherapist pharmacist paralegal secretary welder plumber gardener baker internship apprenticeship operative "
    "labourer laborer lead leader principal counsel curator archivist conservator steward stewardess hostess porter cleaner "
    "caretaker janitor housekeeper concierge nanny practitioner paramedic midwife doctor physician surgeon dentist hygienist optometrist "
    "optician radiographer sonographer phlebotomist psychologist psychiatrist dietitian dietician nutritionist veterinarian handler packer "
    "picker loader sorter stocker merchandiser fitter joiner carpenter bricklayer plasterer painter decorator roofer tiler glazier "
    "scaffolder groundsman groundskeeper groundsperson handyman handyperson millwright machinist toolmaker fabricator assembler inspector "
    "surveyor estimator draughtsman draftsman drafter modeller modeler cartographer geologist biologist chemist physicist mathematician "
    "statistician economist actuary underwriter broker trader banker teller bookkeeper paraplanner treasurer negotiator valuer conveyancer "
    "solicitor barrister attorney recruiter sourcer trainer instructor coach mentor facilitator moderator educator paraeducator "
    "paraprofessional headteacher lectureship professorship fellowship studentship traineeship pupillage chaplain warden ranger "
    "firefighter lifeguard dispatcher courier rider pilot skipper deckhand attendant valeter conductor brewer distiller roaster butcher "
    "florist tailor seamstress stylist hairdresser barber beautician bartender mixologist sommelier runner dishwasher member marketer "
    "copywriter journalist reporter photographer videographer illustrator animator artist musician translator interpreter proofreader "
    "publicist strategist evangelist advocate ambassador canvasser fundraiser organiser organizer volunteer generalist technologist "
    "hydrologist ecologist meteorologist agronomist horticulturist hand scholar temp owner guide bookseller salesperson salesman "
    "telemarketer assessor examiner invigilator investigator adjuster adjudicator groomer babysitter caregiver aide counsellor counselor "
    "registrar president dba sre lineworker lineman linesman crew firewoman kitchenhand musicologist".split()
)
NOT_NAMES = frozenset(
    "i we you he she it they your our my their his her this that these those the a an and or but as at for from in "
    "on of to with after before although unfortunately however thank thanks dear hi hello please while since it's is was are has have had will "
    "we've you've i've we're company team monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december christmas easter application position role job vacancy "
    "opportunity candidate candidates interview interviews regards re fw fwd update status hr us best kind sincerely yours hiring sorry "
    "following your feedback outcome esq phd mba acca aca fcca cpa mcipd fcipd ceng mice mrics kc qc lcsw msc bsc obe mbe shrm-cp sphr phr".split()
)
TEAMS = frozenset(
    "team careers career jobs job hr recruiting recruitment recruiter talent acquisition hiring people human "
    "resources personnel admissions support info office notifications notification no-reply noreply via "
    "department committee applications apply onboarding service services group university college council "
    "school hospital institute bank company ltd limited llc llp inc plc corp admin administration employer panel staff desk portal platform "
    "ats center centre crew workflow operations coordinator recruiter temp temps mailer system updates update graduate corporate generalist "
    "mailbox resourcing early selection ops employment vacancies workforce programme program programmes programs scheme students "
    "volunteers volunteer exams examinations parish internal mobility civilian civil public federal global board agency authority "
    "cabin fire rescue shared communications open view online alerts messages".split()
)
ORGANISATIONS = frozenset(
    "group university college council school hospital institute bank services ltd limited llc llp inc plc corp service system centre "
    "programme program mobility civil public federal global board agency authority fire rescue open parish students volunteer "
    "volunteers communications online cabin shared".split()
)
BUSINESSES = frozenset(
    "insurance media pharma pharmaceuticals logistics foundation schools labs laboratories systems solutions energy foods hotels hotel "
    "works robotics analytics studio studios partners consulting consultants holdings international global technologies technology "
    "software digital health healthcare medical care clinic capital trust water retail games brothers sons partnership society museum theatre "
    "library church union cooperative association agency bakery brewery farm farms kitchen cafe coffee restaurant industries "
    "manufacturing engineering construction motors airlines rail transport shipping ports telecom networks security financial finance "
    "properties estates homes ventures collective company enterprises products supplies supply staffing placements search authority housing "
    "hospice hospitals academy academies nurseries nursery dental dentistry veterinary vets surgery pharmacy opticians packaging brands "
    "aerospace aviation airways automotive electronics semiconductor semiconductors biologics biosciences biotech therapeutics genomics "
    "diagnostics devices instruments photonics chemicals coatings plastics metals mining minerals petroleum renewables solar electric "
    "electrical plumbing heating roofing joinery builders developments architects surveyors interiors furniture textiles fashion clothing "
    "apparel footwear jewellery beauty cosmetics wellness fitness leisure travel tourism ferries freight cargo haulage couriers delivery "
    "distribution warehousing supermarkets supermarket grocers dairies distillery distillers beverages catering caterers bistro trattoria "
    "pizzeria tavern events entertainment pictures productions broadcasting radio television publishing publishers publications bookshop "
    "ceramics florists centres centers kennels resorts spa lettings realty mortgages lending loans payments investments advisory accountants "
    "accountancy solicitors chambers legal market markets outfitters mobility hospitality".split()
)
