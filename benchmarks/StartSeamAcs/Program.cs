using System.Net;
using Seam.Acs.Benchmarks;

using var peer = new SeamAcsPeer(new Uri(args[0]), HttpVersion.Version11);
return await peer.GetAsync() is { Length: 36 } ? 0 : 1;
