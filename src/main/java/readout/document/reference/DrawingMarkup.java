package readout.document.reference;

/** What may stay of drawings in headers and footers. */
final class DrawingMarkup {
  private static final String DRAWINGML =
      """
      w:drawing wp:wrapNone wp:cNvGraphicFramePr a:graphic pic:pic pic:nvPicPr pic:cNvPicPr:
      wp:inline: distT distB distL distR
      wp:anchor: distT distB distL distR simplePos relativeHeight behindDoc locked layoutInCell allowOverlap
      wp:simplePos wp:start wp:lineTo a:off a:chOff a:pos: x y
      wp:positionH wp:positionV: relativeFrom
      wp:extent a:ext a:chExt: cx cy
      wp:effectExtent a:srcRect a:fillRect a:rect: l t r b
      wp:wrapSquare wp:wrapTight wp:wrapThrough wp:wrapTopAndBottom: wrapText distT distB distL distR
      wp:wrapPolygon: edited
      a:graphicFrameLocks a:picLocks a:spLocks a:grpSpLocks: noChangeAspect noChangeArrowheads
      a:graphicData: uri
      pic:blipFill: rotWithShape
      pic:spPr wps:spPr wpg:grpSpPr: bwMode
      a:blip: cstate
      a:alphaModFix: amt
      a:lum: bright contrast
      a:biLevel: thresh
      a:clrChange: useA
      a:grayscl a:duotone a:clrFrom a:clrTo a:stretch a:avLst a:custGeom a:gdLst a:ahLst a:cxnLst:
      a:tile: tx ty sx sy flip algn
      a:xfrm: rot flipH flipV
      a:prstGeom a:pattFill a:prstTxWarp: prst
      a:gd: name fmla
      a:cxn: ang
      a:path: w h fill stroke extrusionOk
      a:pathLst a:moveTo a:lnTo a:cubicBezTo a:quadBezTo a:close a:noFill a:solidFill a:grpFill:
      a:arcTo: wR hR stAng swAng
      a:pt: x y
      a:gradFill: flip rotWithShape
      a:gs: pos
      a:lin: ang scaled
      a:gsLst a:fgClr a:bgClr a:custDash a:round a:bevel a:effectLst wps:wsp wps:style wpg:wgp:
      a:srgbClr a:schemeClr a:prstClr a:alpha a:lumMod a:lumOff a:shade a:tint: val
      a:satMod a:satOff a:hueMod a:hueOff a:prstDash: val
      a:sysClr: val lastClr
      a:scrgbClr: r g b
      a:ln: w cap cmpd algn
      a:ds: d sp
      a:miter: lim
      a:headEnd a:tailEnd: type w len
      wps:cNvSpPr: txBox
      wps:cNvCnPr wpg:cNvGrpSpPr wpg:grpSp a:spAutoFit a:noAutofit:
      wps:txbx: id
      wps:bodyPr: rot spcFirstLastPara vertOverflow horzOverflow vert wrap lIns tIns rIns bIns numCol spcCol rtlCol fromWordArt anchor anchorCtr forceAA compatLnSpc upright
      a:normAutofit: fontScale lnSpcReduction
      a:lnRef a:fillRef a:effectRef a:fontRef: idx
      """;

  private static final String VML =
      """
      w:pict v:formulas:
      v:shapetype: id coordsize path filled stroked adj
      v:shape: type style filled stroked fillcolor strokecolor strokeweight coordsize path adj
      v:rect v:oval v:roundrect: style filled stroked fillcolor strokecolor strokeweight arcsize
      v:line: style from to stroked strokecolor strokeweight
      v:group: style coordsize coordorigin
      v:stroke: joinstyle on color weight dashstyle
      v:fill: on opacity color type
      v:f: eqn
      v:path: gradientshapeok
      v:imagedata: gain blacklevel
      v:textbox: style inset
      v:textpath: style on fitshape string
      w10:wrap: type anchorx anchory
      """;

  static final AllowedMarkup ALLOWED = new AllowedMarkup(DRAWINGML + VML);

  private DrawingMarkup() {}
}
