// Seam.Acs has a record Workspace and a resource AccessMethods of its own; here the simulator's are meant.
global using SimulatedMethods = Seam.Acs.Testing.AccessMethods;
global using SimulatedWorkspace = Seam.Acs.Testing.Workspace;
