// The contracts are compiled into tests of other implementations too, which may have to skip them.
global using ContractFact = Xunit.FactAttribute;
